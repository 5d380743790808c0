// Files: what people send, checked and kept; who may open it is said by the modules that own the subjects.
import type { Module } from '#kernel/operation.ts';
import { dropBytes, dropWaiting } from './drop-bytes.ts';
import { listReadings } from './list-readings.ts';
import { openFile } from './open-file.ts';
import { openPublicPicture } from './open-public-picture.ts';
import { publishPicture } from './publish-picture.ts';
import { readFile } from './read-file.ts';
import { removeFile } from './remove-file.ts';
import { uploadFile } from './upload-file.ts';

export { attachFiles, filesById, filesOf, grantReaders, maskFileName } from './attach-files.ts';
export { fileView, type FileView } from './views.ts';
/** ACC-4: a picture of one's own that everyone may see. */
export { isOwnPublicPicture } from './own-public-picture.ts';
/** For operations that attach: what they can answer. */
export { filesNotYours } from './refusals.ts';

/** ACC-8, ACC-13 */
export { filesHeld, readOwnFile, readingsOf } from './holdings.ts';
/** ACC-7 */
export { leaveFiles } from './leave.ts';

export const files = {
  name: 'files',
  operations: { uploadFile, publishPicture, openPublicPicture, removeFile, readFile, openFile, listReadings },
  tasks: [dropBytes, dropWaiting],
} satisfies Module;
