// Loaded into the server by `npm start`: ends it in order when its parent was killed without a word.
const parent = Number(process.env.FOLLOW_PARENT);
delete process.env.FOLLOW_PARENT;

const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 500);
watch.unref();
