import { stringify } from 'yaml';
import { calendarDay, zone } from './schedule/setting.js';
import type { Setting } from './schedule/setting.js';
import { sandboxLanguages } from './languages/sandbox-languages.js';
import { events } from './setting/events.js';
import { narrativeKeys, narratives, themes } from './setting/narratives.js';
import { countries, towns } from './setting/names.js';
import { groups, outlets } from './setting/outlets.js';
import { allOfficials, officialId } from './text/fill-roles.js';

const REFERENCE = 'made up with the sandbox';

/** The casebook of a made-up world: texts of its files by name, with the dates of its own calendar. */
export function casebookFiles(setting: Setting): Record<string, string> {
  const day = (n: number): string => calendarDay(setting, n);
  return {
    'refrain.yaml': file('What the project is. Countries, outlets, people and texts are made up.', {
      name: 'Vesmark and Norland (made up)',
      madeUp: true,
      zone,
      period: { from: day(0), to: day(setting.days - 1) },
      languages: [...new Set(outlets.map(({ language }) => language))],
      selection:
        'all outlets of the made-up world: state media of Vesmark and of Norland, and independent media of both',
    }),
    'outlets.yaml': file('The media space. Every outlet is made up.', {
      groups: groups.map(({ id, name }) => ({ id, name, note: 'made up' })),
      outlets: outlets.map(({ id, name, kind, country, owner, language, group, alignment }) => ({
        id,
        name,
        kind,
        country: country === 'vesmark' ? 'Vesmark' : 'Norland',
        owner,
        languages: [language],
        groups: [group],
        channels: [`https://${id}.example/`],
        alignment: [
          { is: alignment, basis: 'made up: set when the world was drawn', reference: REFERENCE, from: '2031-01-01' },
        ],
      })),
    }),
    'codebook.yaml': file('Themes and narratives. They are about made-up countries.', {
      version: 1,
      themes,
      narratives: narrativeKeys.map((id) => {
        const { name, theme, definition, queries, supports } = narratives[id];
        return { id, name, theme, definition, queries, supports };
      }),
    }),
    'speakers.yaml': file('Who is quoted. Nobody of them exists.', { speakers: speakers(setting) }),
    'events.yaml': file('What happened outside the media. Nothing of it did: the world is made up.', {
      events: events.map(({ id, name, kind, place, intensity }) => {
        const [from, to] = setting.eventDays.get(id)!;
        return { id, name, kind, from: day(from), to: day(to), place, intensity, references: [REFERENCE] };
      }),
    }),
  };
}

/** Every official of the world; the truth calls them `economyMinister/vesmark`, the casebook `economy-minister-vesmark`. */
function speakers(setting: Setting): object[] {
  return allOfficials(setting).map((person) => {
    const said = (language: keyof typeof sandboxLanguages): string[] =>
      sandboxLanguages[language].phrase(person, '').split(' ');
    const nameIn = (language: keyof typeof sandboxLanguages): string => said(language).slice(-2).join(' '); // post and place before it
    const country = countries['town' in person.of ? towns[person.of.town]!.country : person.of.country].en;
    const codes = Object.keys(sandboxLanguages) as (keyof typeof sandboxLanguages)[];
    return {
      id: officialId(person)
        .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        .replace('/', '-'),
      name: nameIn('en'),
      names: Object.fromEntries(codes.map((code) => [code, nameIn(code)])),
      country,
      ...(/Minister$|^ambassador$|^colonel$/.test(person.post) ? { side: `Government of ${country}` } : {}),
      roles: [{ title: said('en').slice(0, -2).join(' '), from: '2031-01-01', reference: REFERENCE }],
    };
  });
}

function file(comment: string, content: unknown): string {
  return `# ${comment}\n${stringify(content, { lineWidth: 110 })}`;
}
