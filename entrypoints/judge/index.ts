import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeSlot } from './judge';
import { makeJudge } from './make-judge';

export default defineUnlistedScript(() => judgeSlot.offer(makeJudge));
