/** New pieces of YAML text, as a person would have written them. */
import { Document, isCollection, isScalar, Scalar, visit } from 'yaml';
import type { Plain } from './plain.js';

/** Lists of texts stand on one line up to here. */
const LINE = 100;

/** An entry of a block list, from its dash on, lines indented. @param flow on one line, in braces */
export function renderEntry(value: Plain, indent: number, flow: boolean): string {
  const document = new Document([value]);
  shorten(document, flow);
  return indented(document.toString({ lineWidth: flow ? 0 : LINE, flowCollectionPadding: false }), indent);
}

/** `key: value`, lines indented. */
export function renderPair(key: string, value: Plain, indent: number): string {
  const document = new Document({ [key]: value });
  shorten(document, false);
  return indented(document.toString({ lineWidth: LINE, flowCollectionPadding: false }), indent);
}

/** A value inside brackets or braces, on one line. */
export function renderFlow(value: Plain): string {
  const document = new Document([value]);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

/**
 * A text or number in the style of the one that it replaces.
 *
 * @param indent of what it belongs to, for further lines
 */
export function renderScalar(value: string | number | boolean, like: Scalar, indent: number): string {
  const scalar = new Scalar(value);
  if (like.type && typeof value === 'string') scalar.type = like.type as Scalar.Type;
  const block = like.type === 'BLOCK_FOLDED' || like.type === 'BLOCK_LITERAL';
  const document = new Document({ k: scalar });
  const text = document.toString({ lineWidth: block ? LINE : 0 });
  return indented(text, indent).trimStart().slice(3);
}

/** Without the end of its last line. */
function indented(text: string, indent: number): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, ' '.repeat(indent));
}

function shorten(document: Document, flow: boolean): void {
  visit(document, {
    Map(key, node) {
      if (flow && key !== null) node.flow = true;
    },
    Seq(key, node) {
      if (key === null) return;
      const texts = node.items.map((item) => (isScalar(item) ? String(item.value) : ''));
      const letters = texts.reduce((sum, text) => sum + text.length + 2, 0);
      if (flow || (!node.items.some(isCollection) && letters <= LINE - 20)) node.flow = true;
    },
  });
}
