import { createLeam } from "@leam/sdk";

const leam = createLeam();
const answer = await leam.chat({
  messages: "Who called?\n\nMs Maria Keller called about the lease. Her number is +49 30 90182045.",
});
console.log(await answer.text());

const { record } = await answer.final();
console.log(`— ${record.model}, ${record.provider}, processed: ${record.jurisdiction}`);
