import type { SandboxLanguage } from '../language.js';
import { phrasebookOf } from '../phrasebook-of.js';
import { agree, phrase } from './grammar.js';
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

export const english: SandboxLanguage = {
  code: 'en',
  phrase,
  agree,
  firstPerson: /\b(?:I|we|us|our|my)\b/i,
  innerMarks: { '“': '‘', '”': '’' },
  phrasebook: phrasebookOf(
    { economy, transport, society, culture, sport, emergency, politics, energy, defence, nature },
    { quoted, comments, closing, attributed, narratives, service },
  ),
};
