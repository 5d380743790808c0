/** The first row of a page scrolls on a phone: where one is stands in sight. */
export function showCurrentItem(): void {
  const item = document.querySelector('.nav [aria-current]');
  const row = item?.closest('.nav');
  if (!item || !row) return;
  const { left, right } = item.getBoundingClientRect();
  if (left < 0 || right > row.clientWidth) row.scrollLeft += left - (row.clientWidth - (right - left)) / 2;
}
