/** What files in archives and folders are by their endings, so that not each has to be looked into. */

const documents = /\.(?:html?|xhtml|txt|eml|mht|mhtml|srt|vtt|info\.json)$/i;
const media =
  /\.(?:jpe?g|png|gif|webp|svg|ico|bmp|tiff?|heic|mp[34]|m4[av]|mov|avi|mkv|webm|og[gav]|opus|wav|flac|tgs|css|js|woff2?|ttf|otf|eot|pdf|docx?|pptx?|exe|dll|so)$/i;
const housekeeping = /(?:^|\/)(?:__MACOSX\/.*|\.[^/]*|Thumbs\.db|desktop\.ini)$/i;

/**
 * `document`: a page, text, mail or set of subtitles, of which many make one part; `media`: pictures, sound, styles and
 * programs, which are not read; `housekeeping`: what operating systems leave behind; `other`: what may be a table.
 */
export function sortOfFile(name: string): 'document' | 'media' | 'housekeeping' | 'other' {
  if (housekeeping.test(name)) return 'housekeeping';
  if (documents.test(name)) return 'document';
  return media.test(name) ? 'media' : 'other';
}

export const leftAsHidden = {
  code: 'hidden',
  reason: 'hidden files and folders are not read',
  hint: 'nothing to do; what is meant must be named itself, or without the dot',
};

export const leftAsMedia = {
  code: 'not-read',
  reason: 'pictures, sound, films, PDF and programs are not read',
  hint: 'nothing to do, unless their text matters: save it as a page or text',
};
