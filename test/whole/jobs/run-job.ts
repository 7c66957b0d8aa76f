// A job made ready once and run as often as wanted: each run opens the same snapshot, so that no run sees
// what another has done.
import { createHost, type Host, type NodeHostOptions, ScriptError } from '../../../host/node';
import { type Book, openBook, TODAY } from './books';
import type { Job } from './job';

/** Enough rows for one of each kind, and a target with rows above and below. */
export const FEW_ROWS = 12;

export interface Ready {
  readonly job: Job;
  /** As text, since a workbook goes on to change what it was opened with. */
  readonly snapshot: string;
  /** What the sidebar sends; undefined for a menu item. */
  readonly request: object | undefined;
}

/** Preparing a book takes longer than most jobs do, and several jobs start from the same. */
const prepared = new Map<string, string>();

function snapshotOf(book: Book, rows: number): string {
  const key = `${rows} ${book.name}`;
  const known = prepared.get(key) ?? JSON.stringify(openBook(book, rows).toSnapshot());
  prepared.set(key, known);
  return known;
}

export function makeReady(job: Job, rows = FEW_ROWS): Ready {
  const before = snapshotOf(job.book, rows);
  if (job.request === undefined || job.opens) return { job, request: undefined, snapshot: before };
  const host = openSnapshot(before);
  const request = job.request(host);
  return { job, request, snapshot: JSON.stringify(host.toSnapshot()) };
}

function openSnapshot(snapshot: string, options: NodeHostOptions = {}): Host {
  const data = JSON.parse(snapshot) as ReturnType<Host['toSnapshot']>;
  return createHost({ now: () => TODAY, data, ...options });
}

export function openJob({ snapshot, job }: Ready, options: NodeHostOptions = {}): Host {
  const host = openSnapshot(snapshot, options);
  job.opens?.(host);
  job.after?.(host);
  return host;
}

/** What the sidebar sends when the job is run now. */
export const requestOf = ({ job, request }: Ready, host: Host): object | undefined =>
  job.opens ? job.request?.(host) : request;

/**
 * What a run came to, as the user is told: it is done; there is more to do; it refuses, and says why; or
 * the run ended without the add-on having a say, so that Google tells the user.
 */
export interface Reply {
  readonly state: 'done' | 'working' | 'refused' | 'ended';
  readonly said: string;
}

interface Answered {
  readonly ok: boolean;
  readonly state?: string;
  readonly said?: string;
  readonly message?: string;
}

/** Runs the job once, as the menu or the sidebar would. */
export function runJob(ready: Ready, host: Host, request = requestOf(ready, host)): Reply {
  const { job } = ready;
  const before = host.calls.length;
  try {
    if (request !== undefined) return answered(host.run(job.runs, request) as Answered);
    host.run(job.runs);
    return told(host, before, job.done);
  } catch (error) {
    if (error instanceof ScriptError) return { state: 'ended', said: error.message };
    throw error;
  }
}

function answered({ ok, state, said = '', message = '' }: Answered): Reply {
  if (!ok) return { state: 'refused', said: message };
  return { state: state === 'working' ? 'working' : 'done', said };
}

/** What a menu item showed: a short sentence as a toast, a long one or a refusal as an alert. */
function told(host: Host, before: number, done: RegExp | undefined): Reply {
  const shown = host.calls.slice(before).map((call) => {
    if (call.kind === 'toast') return call.message;
    if (call.kind === 'alert') return call.question.message;
    return call.kind;
  });
  const said = shown.join(' ');
  if (/Open the sidebar to go on\.$/.test(said)) return { state: 'working', said };
  return { state: done?.test(said) ? 'done' : 'refused', said };
}
