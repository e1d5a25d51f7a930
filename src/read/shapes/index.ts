/** Files of other tools that are known, the most telling first. */
import type { Recognised } from '../recognise.js';
import { coortweet } from './coortweet.js';
import { crowdtangle } from './crowdtangle.js';
import { euvsdisinfoCases, euvsdisinfoDisproofs } from './euvsdisinfo.js';
import { fourcat } from './fourcat.js';
import { gdeltGkg } from './gdelt-gkg.js';
import { instagram } from './instagram.js';
import { iraTweets, iraTweetsByAuthor, twitterTakedown } from './ira-tweets.js';
import { mediaCloud } from './media-cloud.js';
import { meltwater } from './meltwater.js';
import { isZeeschuimer, type Shape } from './shape.js';
import { telegram4cat } from './telegram-4cat.js';
import { telegramDesktop } from './telegram-desktop.js';
import { telegramList } from './telegram-list.js';
import { tiktok } from './tiktok.js';
import { vk } from './vk.js';
import { x } from './x.js';

const shapes: readonly Shape[] = [
  tiktok,
  x,
  instagram,
  vk,
  telegramDesktop,
  telegram4cat,
  telegramList,
  fourcat,
  mediaCloud,
  meltwater,
  crowdtangle,
  coortweet,
  euvsdisinfoCases,
  euvsdisinfoDisproofs,
  gdeltGkg,
  iraTweets,
  iraTweetsByAuthor,
  twitterTakedown,
];

/** The tool that wrote a file, by its name for people; undefined where none is known to write such. */
export function shapeOf(file: Recognised): Shape | undefined {
  const shape = shapes.find(({ matches }) => matches(file));
  return shape && isZeeschuimer(file) ? { ...shape, title: `Zeeschuimer, ${shape.title}` } : shape;
}
