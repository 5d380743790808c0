// Live updates. The server keeps one stream a person at /live (server-sent events) and says which topic has changed:
// `data: {"topic":"conversation:0192…"}`. Nothing else travels: the page asks again for what it shows, as its reader may see it.

/**
 * Calls back when a topic changes; several changes at once call once, and a page that nobody looks at waits until
 * somebody does: what it shows anew counts as read. Returns how to stop.
 */
export function onLive(topics: string[], changed: () => void): () => void {
  const stream = new EventSource('/live');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const tell = () => {
    missed = document.hidden;
    if (!missed) changed();
  };
  const look = () => missed && tell();
  document.addEventListener('visibilitychange', look);
  stream.onmessage = (event) => {
    const { topic } = JSON.parse(event.data) as { topic: string };
    if (!topics.some((one) => topic === one || topic.startsWith(`${one}:`))) return;
    clearTimeout(waiting);
    waiting = setTimeout(tell, 200);
  };
  return () => {
    clearTimeout(waiting);
    document.removeEventListener('visibilitychange', look);
    stream.close();
  };
}
