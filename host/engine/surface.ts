// What a class offers, without what it keeps to itself, so that another class can stand in for it.

export type Surface<T> = Pick<T, keyof T>;
