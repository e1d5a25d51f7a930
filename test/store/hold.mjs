// Holds a store until it is killed.
const [dist, folder] = process.argv.slice(2);
const { openEmbedded } = await import(new URL(`../../${dist}/store/embedded/open.js`, import.meta.url));
await openEmbedded({ folder, command: 'refrain import', now: new Date('2031-01-02T03:04:05Z') });
process.send('held');
setInterval(() => {}, 1_000);
