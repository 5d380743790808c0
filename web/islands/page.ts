// The one script of pages that ship no client: menus close, clocks run, live parts renew themselves.
// Everything works without it.
import { closeMenus } from './menus.ts';
import { showCurrentItem } from './current-item.ts';
import { runClocks } from './clocks.ts';
import { renewLiveParts } from './live-parts.ts';

closeMenus();
showCurrentItem();
runClocks();
renewLiveParts();
