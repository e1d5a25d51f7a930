import { Html } from '../../report/html.js';

/** What hatches on a page: `url(#hatch)` where something was not collected, `url(#hatch-still)` where it is not now. Once a page. */
export const patterns = new Html(
  ['hatch', 'hatch still']
    .map(
      (kind) =>
        `<pattern id="${kind.replace(' ', '-')}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="5" class="${kind}"/></pattern>`,
    )
    .join('')
    .replace(/^/, '<svg class="patterns" aria-hidden="true"><defs>')
    .concat('</defs></svg>'),
);
