import type { SandboxLanguage } from '../language.js';
import { phrasebookOf } from '../phrasebook-of.js';
import { euphony } from './euphony.js';
import { grammar } from './grammar.js';
import { economy } from './phrases/economy.js';
import { transport } from './phrases/transport.js';
import { society } from './phrases/society.js';
import { culture } from './phrases/culture.js';
import { sport } from './phrases/sport.js';
import { emergency } from './phrases/emergency.js';
import { politics } from './phrases/politics.js';
import { energy } from './phrases/energy.js';
import { defence } from './phrases/defence.js';
import { nature } from './phrases/nature.js';
import { narratives } from './phrases/narratives.js';
import { attributed, closing, comments, quoted, service } from './phrases/shared.js';

export const ukrainian: SandboxLanguage = {
  code: 'uk',
  ...grammar,
  euphony,
  firstPerson: /(?<!\p{L})(?:я|ми|мене|мені|нас|нам|нами|наш\p{L}*|прошу|просимо|\p{L}+(?:ємо|емо|имо|їмо))(?!\p{L})/iu,
  innerMarks: { '«': '„', '»': '“' },
  phrasebook: phrasebookOf(
    { economy, transport, society, culture, sport, emergency, politics, energy, defence, nature },
    { quoted, comments, closing, attributed, narratives, service },
  ),
};
