// What a test file gets for `esbuild`: the worker's. Each copy would start a thread and a process of its own.
module.exports = globalThis.ofWorker.esbuild;
