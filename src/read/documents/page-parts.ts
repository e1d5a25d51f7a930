/** Elements that stand around an article, and those that say that they are one: by name, and by the words in class and id. */
import { isInline, type HtmlElement } from './html-tree.js';

const never =
  /^(?:nav|footer|aside|button|textarea|input|label|menu|dialog|figure|figcaption|audio|video|script|head|title|img|picture|source)$/;
const around =
  /^(?:share|sharing|sharebar|socials?|related|recommend\w*|sidebar|widgets?|promo\w*|advert\w*|ads?|newsletter|subscri\w+|breadcrumbs?|footer|nav|navbar|navigation|menu|cookies?|popup|modal|tags?|taglist|toolbar|author|byline|bio|copyright|pagination|pager|outbrain|taboola|masthead|caption|credit|readmore|more|teaser|banner|signup|login|rating)$/i;
const unseen = /^(?:hidden|tooltip|invisible|sr-only|screenreader|visuallyhidden)$/i;
const talk = /^(?:comments?|disqus|replies|discussion)$/i;
const article =
  /^(?:article-?body|article-?content|entry-?content|post-?content|story-?body|article-?text|post-?body|e-content)$/i;

/** Whether an element never holds text of an article, by its name alone. */
export function isNever({ name }: HtmlElement): boolean {
  return never.test(name);
}

/**
 * How large a share of a page's running text an element may hold and still count as what stands around the article, 0..1:
 * themes put such words on their outermost elements too. 0 for one that says nothing of the kind.
 */
export function aroundUpTo(element: HtmlElement): number {
  const { name, attributes } = element;
  if (/^(?:body|article|main|html)$/.test(name)) return 0;
  if ('hidden' in attributes || /display:\s*none/i.test(attributes['style'] ?? '')) return 0.7;
  if (name === 'form' || (name === 'header' && !isWithin(element, 'article'))) return 0.3; // some servers wrap whole pages in a form
  const words = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['role'] ?? ''}`
    .split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/)
    .filter((word) => word !== '');
  if (words.some((word) => unseen.test(word))) return 0.3;
  if (isInline(element)) return 0; // a name that is marked as a tag is still a word of its sentence
  if (words.some((word) => talk.test(word))) return 0.7;
  return words.some((word) => around.test(word)) ? 0.3 : 0;
}

/** Whether a page says of an element that the article's text is in it. */
export function saysArticle({ name, attributes }: HtmlElement): boolean {
  if (name === 'article' || /\barticleBody\b/i.test(attributes['itemprop'] ?? '')) return true;
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.split(/\s+/).some((word) => article.test(word));
}

function isWithin({ parent }: HtmlElement, name: string): boolean {
  for (let here = parent; here; here = here.parent) if (here.name === name) return true;
  return false;
}
