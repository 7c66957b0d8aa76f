// Runs before each test file of jest's project `late`: the local host keeps writes until the next read.
process.env.HOST_WRITES = 'deferred';
