import { userInfo } from 'node:os'

/** Who runs the build: the number where the system has numbers, else the name. */
export const user = process.getuid ? `${process.getuid()}` : userInfo().username

/** Chromium refuses its sandbox to root. */
export const isRoot = process.getuid?.() === 0

/** Nobody, by number: Linux's overflow id, which owns no file and needs no entry in /etc/passwd. */
export const nobody = 65534
