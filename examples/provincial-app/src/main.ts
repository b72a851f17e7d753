import { readConfig } from './config/read-config.ts';
import { startServer } from './server.ts';

const config = readConfig(process.env);
if (config._tag === 'Left') {
  for (const line of config.left) console.error(line);
  process.exit(2);
}

const server = await startServer(config.right).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return process.exit(1);
});
console.log(`Đang phục vụ (listening): ${server.url}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    console.log(`${signal}: đang dừng (stopping)`);
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}
