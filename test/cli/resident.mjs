// Carries out one command line after another in one process: most of a small command's time goes to loading the
// engine. A line comes with the folder to be in. After each, END with the exit code stands on both outputs.
const [carryOutAt = '', END = ''] = process.argv.slice(2);
const { carryOut } = await import(carryOutAt);

process.on('message', ({ args, cwd }) => {
  void (async () => {
    process.exitCode = 0;
    process.chdir(cwd);
    await carryOut(args);
    for (const out of [process.stdout, process.stderr]) out.write(`${END}${process.exitCode}\n`);
  })();
});
process.on('disconnect', () => process.exit());
process.send('ready');
