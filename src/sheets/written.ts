// Whether a run has tried to write anything to the sheet since it took the lock.

let hasTried = false;

/** Said before every write: what fails from here on may have left something behind. */
export const noteWrite = (): void => {
  hasTried = true;
};

export const forgetWrites = (): void => {
  hasTried = false;
};

export const hasWritten = (): boolean => hasTried;
