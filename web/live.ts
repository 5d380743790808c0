// Live updates. The server keeps one stream a person at /live (server-sent events) and says which topic has changed:
// `data: {"topic":"conversation:0192…"}`. Nothing else travels: the page asks again for what it shows, as its reader may see it.

/**
 * Calls back when a topic changes, also when it has changed since the page was rendered. Several changes at once call
 * once, one call waits for the end of the other, and a page that nobody looks at waits until somebody does: what it
 * shows anew counts as read. Returns how to stop.
 */
export function onLive(topics: string[], since: number | null, changed: () => Promise<unknown>): () => void {
  const stream = new EventSource(since === null ? '/live' : `/live?since=${since}`);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  let busy = false;
  const tell = async () => {
    missed = document.hidden || busy;
    if (missed) return;
    busy = true;
    await changed().catch(() => undefined);
    busy = false;
    if (missed) void tell();
  };
  const look = () => missed && void tell();
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
