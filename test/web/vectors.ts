/**
 * Texts as an attacker would write them, more than a hundred: none may run, load or steer anything. What runs sets
 * `window.hit`, opens a dialog, or asks attacker.example. After the kinds that the OWASP and PortSwigger sheets list.
 */
import { hostile } from '../report/hostile.js';

const HIT = 'window.hit=1';

/** Elements and the event by which each runs without anybody's doing. */
const events = [
  ['body', 'onload'],
  ['svg', 'onload'],
  ['img src=x', 'onerror'],
  ['image src=x', 'onerror'],
  ['video src=x', 'onerror'],
  ['audio src=x', 'onerror'],
  ['video><source', 'onerror'],
  ['object data=x', 'onerror'],
  ['embed src=x', 'onload'],
  ['iframe src=about:blank', 'onload'],
  ['script src=x', 'onerror'],
  ['link rel=stylesheet href=x', 'onerror'],
  ['style', 'onload'],
  ['marquee', 'onstart'],
  ['select autofocus', 'onfocus'],
  ['textarea autofocus', 'onfocus'],
  ['keygen autofocus', 'onfocus'],
  ['a href=# autofocus', 'onfocus'],
  ['div tabindex=1 autofocus', 'onfocusin'],
  ['details open', 'ontoggle'],
  ['dialog open', 'onclose'],
  ['input type=image src=x', 'onerror'],
  ['body', 'onpageshow'],
  ['xss style=animation-name:x', 'onanimationstart'],
  ['div style="transition:all 1s"', 'ontransitionrun'],
  ['svg><animate attributeName=x dur=1s', 'onbegin'],
  ['svg><set attributeName=x', 'onbegin'],
  ['button popovertarget=x', 'onbeforetoggle'],
] as const;

/** Ways out of where a value may stand: element, attribute of either kind, comment, title, script, style, textarea. */
const ways = [
  '',
  '">',
  "'>",
  '-->',
  '</title>',
  '</textarea>',
  '</script>',
  '</style>',
  '</noscript>',
  '</option></select>',
  '</summary></details>',
  '</code></pre>',
  '</svg>',
  ']]>',
  '`>',
] as const;

const addresses = [
  `javascript:${HIT}`,
  `JAVASCRIPT:${HIT}`,
  ` javascript:${HIT}`,
  `\u0001javascript:${HIT}`,
  `java\nscript:${HIT}`,
  `java&Tab;script:${HIT}`,
  `&#106;avascript:${HIT}`,
  `javascript://news.example/%0a${HIT}`,
  `https:javascript:${HIT}`,
  `view-source:javascript:${HIT}`,
  `blob:https://news.example/${HIT}`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGl0PTE8L3NjcmlwdD4=`,
  `data:image/svg+xml,<svg onload=${HIT}>`,
  `//attacker.example/x`,
  `\\\\attacker.example\\x`,
  `https://attacker.example/x" ping="https://attacker.example/y`,
  `https://news.example/#"><img src=x onerror=${HIT}>`,
  `https://user:pass@attacker.example@news.example/`,
  `file:///etc/passwd`,
  `../../../../outlets/x?"onclick="${HIT}`,
];

const odd = [
  `<scr<script>ipt>${HIT}</scr</script>ipt>`,
  `<ScRiPt>${HIT}</sCrIpT>`,
  `<script/xss>${HIT}</script >`,
  `<script\n>${HIT}</script\n>`,
  `<<script>${HIT}//<</script>`,
  `\u003cscript\u003e${HIT}\u003c/script\u003e`,
  `+ADw-script+AD4-${HIT}+ADw-/script+AD4-`,
  `<img src=\`x\` onerror=\`${HIT}\`>`,
  `<img src="x\u0000" onerror=${HIT}>`,
  `<img/src/onerror=${HIT}>`,
  `<img src=x onerror=\u0026#119;indow.hit=1>`,
  `<svg><script>${HIT}</script></svg>`,
  `<svg><script xlink:href=data:,${HIT}></script></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${HIT}</script>"></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>${HIT}</script></svg>#x"></svg>`,
  `<math href="javascript:${HIT}">x</math>`,
  `<template><script>${HIT}</script></template>`,
  `<portal src=https://attacker.example/>`,
  `<object data="data:text/html,<script>parent.${HIT}</script>">`,
  `<isindex action=javascript:${HIT} type=image>`,
  `<style>@import 'https://attacker.example/x.css';</style>`,
  `<div style="background:url(https://attacker.example/x)">`,
  `<img srcset="https://attacker.example/x 1x">`,
  `<link rel=prefetch href=https://attacker.example/x>`,
  `<link rel=dns-prefetch href=https://attacker.example/>`,
  `<video poster=https://attacker.example/x>`,
  `<table background=https://attacker.example/x>`,
  `<a id=main name=main>clobbered</a><form id=document name=body><input name=attributes></form>`,
  `</main></body></html><script>${HIT}</script>`,
  `\u2028<script>${HIT}</script>\u2029`,
  `@import url(https://attacker.example/x);`,
  `{{${HIT}}} <%= ${HIT} %> #{${HIT}} \${${HIT}}`,
  `"autofocus onfocus="${HIT}" x="`,
  `' onmouseover='${HIT}' autofocus='`,
  `" style="animation:x" onanimationend="${HIT}`,
];

export const vectors: readonly string[] = [
  ...new Set([
    ...hostile,
    ...events.map(([element, event], at) => `${ways[at % ways.length]}<${element} ${event}=${HIT}>`),
    ...ways.map((way) => `${way}<script>${HIT}</script>`),
    ...addresses,
    ...odd,
  ]),
];
