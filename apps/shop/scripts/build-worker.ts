console.log('worker: later')
