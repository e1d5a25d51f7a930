/**
 * What sandbox texts speak of, as ids that belong to no language; each language's lexicon has a word for every one.
 * A class is a set of which a frame's role draws one.
 */
export const classes = {
  facility: ['plant', 'workshop', 'warehouse', 'greenhouse', 'dairy', 'sawmill', 'bakery', 'brickworks', 'elevator'],
  goods: ['cement', 'furniture', 'cheese', 'glass', 'paper', 'fabric', 'paint', 'brick', 'plywood', 'packaging'],
  crop: ['wheat', 'barley', 'rye', 'flax', 'buckwheat', 'maize', 'rapeseed', 'oats'],
  food: ['bread', 'milk', 'butter', 'sugar', 'fish', 'flour', 'meat', 'rice'],
  building: ['school', 'kindergarten', 'clinic', 'library', 'gymnasium', 'pool', 'busStation', 'culturalCentre'],
  road: ['bridge', 'highway', 'overpass', 'embankment', 'bypass', 'tunnel', 'tramLine'],
  vehicles: ['bus', 'tram', 'ambulance', 'trolleybus', 'locomotive', 'snowplough'],
  device: ['scanner', 'incubator', 'laboratory', 'operatingTable', 'xray', 'analyser'],
  show: ['exhibition', 'festival', 'fair', 'competition', 'concertSeries'],
  exhibit: ['painting', 'photograph', 'tapestry', 'manuscript', 'sculpture', 'engraving', 'map'],
  find: ['settlement', 'workshopRuin', 'hoard', 'cemetery', 'well', 'tower'],
  sport: ['football', 'hockey', 'volleyball', 'handball', 'basketball', 'rowing', 'chess', 'skiing'],
  blaze: ['barn', 'sawmill', 'warehouse', 'workshop', 'garage', 'hostel'],
  source: ['substation', 'boilerHouse', 'powerStation', 'windFarm', 'pipeline', 'powerLine'],
  animal: ['crane', 'lynx', 'beaver', 'stork', 'elk', 'heron', 'otter'],
  nature: ['reserve', 'lake', 'forest', 'marsh', 'park'],
  course: ['programming', 'welding', 'nursing', 'accounting', 'carpentry', 'agronomy'],
  ministry: [
    'economyMinistry',
    'transportMinistry',
    'healthMinistry',
    'agricultureMinistry',
    'energyMinistry',
    'educationMinistry',
    'cultureMinistry',
    'defenceMinistry',
    'foreignMinistry',
    'natureMinistry',
  ],
  firm: ['company', 'concern', 'cooperative', 'holding', 'enterprise'],
  treaty: ['tradeTreaty', 'transitTreaty', 'scienceTreaty', 'fisheryTreaty', 'customsTreaty'],
  bill: ['pensionBill', 'forestBill', 'roadBill', 'museumBill', 'housingBill', 'waterBill'],
  training: ['rifleBattalion', 'engineerCompany', 'borderUnit', 'artilleryBattery', 'signalPlatoon', 'tankBattalion'],
  storm: ['wind', 'downpour', 'hail', 'snowfall', 'thunderstorm'],
} as const;

export type ConceptClass = keyof typeof classes;

/** What is counted. */
export const units = [
  'person',
  'worker',
  'pupil',
  'visitor',
  'patient',
  'resident',
  'soldier',
  'deputy',
  'delegate',
  'tourist',
  'firefighter',
  'ton',
  'kilometre',
  'metre',
  'hectare',
  'hour',
  'minute',
  'month',
  'year',
  'million',
  'billion',
  'house',
  'flat',
  'book',
  'village',
  'crew',
  'machine',
  'team',
  'goal',
  'point',
  'degree',
  'vehicle',
  'country',
  'farm',
  'student',
  'item',
  'round',
] as const;
export type Unit = (typeof units)[number];

/** Properties that may stand with a thing, by its class. */
export const properties = {
  facility: ['new', 'modern', 'large', 'second', 'automated'],
  building: ['new', 'spacious', 'municipal', 'bright', 'large'],
  road: ['new', 'wide', 'municipal', 'old'],
  vehicles: ['new', 'electric', 'modern', 'spacious'],
  device: ['new', 'modern', 'digital', 'portable'],
  show: ['traditional', 'international', 'regional', 'large', 'annual'],
  exhibit: ['old', 'rare', 'unknown', 'restored'],
  find: ['old', 'rare', 'unknown', 'large'],
  source: ['new', 'modern', 'large', 'second'],
  nature: ['large', 'old', 'regional'],
  treaty: ['new', 'joint', 'bilateral'],
  animal: ['rare', 'young'],
} as const satisfies Partial<Record<ConceptClass, readonly string[]>>;
export type Property = (typeof properties)[keyof typeof properties][number];

/** What people quoted in sandbox texts are. */
export const posts = [
  'mayor',
  'deputyMayor',
  'governor',
  'economyMinister',
  'transportMinister',
  'healthMinister',
  'agricultureMinister',
  'energyMinister',
  'educationMinister',
  'cultureMinister',
  'defenceMinister',
  'foreignMinister',
  'natureMinister',
  'chiefDoctor',
  'chiefEngineer',
  'museumDirector',
  'rescueHead',
  'coach',
  'speaker',
  'economist',
  'historian',
  'ambassador',
  'colonel',
  'rector',
  'chamberHead',
] as const;
export type Post = (typeof posts)[number];

export type Concept = (typeof classes)[ConceptClass][number];
