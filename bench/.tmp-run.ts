const { orderListBench } = await import('./order-list.ts')
console.log(await orderListBench.run())
process.exit(0)
