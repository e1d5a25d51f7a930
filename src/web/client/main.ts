/** What the script adds to pages that can be read without it: brushing, keys, and word of what is new. */
import { brushStrips } from './brush.js';
import { listenToKeys } from './keys.js';
import { askForNews } from './news.js';
import { submitOnEnter } from './submit.js';

document.documentElement.dataset.script = 'on';
submitOnEnter();
listenToKeys();
brushStrips();
askForNews();
