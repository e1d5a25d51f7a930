import type { SandboxLanguage } from '../language.js';
import { phrasebookOf } from '../phrasebook-of.js';
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

export const russian: SandboxLanguage = {
  code: 'ru',
  ...grammar,
  firstPerson:
    /(?<![а-яё])(?:я|мы|нас|нам|нами|наш[а-яё]*|прошу|просим|проверяем|рассчитываем|увидим|закончим|начнем|вручим|покажем|вспомним|сможем)(?![а-яё])/i,
  innerMarks: { '«': '„', '»': '“' },
  phrasebook: phrasebookOf(
    { economy, transport, society, culture, sport, emergency, politics, energy, defence, nature },
    { quoted, comments, closing, attributed, narratives, service },
  ),
};
