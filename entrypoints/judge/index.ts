import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findProblems } from '@/utils/rules/find-problems';
import { judgeSlot } from './judge';

export default defineUnlistedScript(() => judgeSlot.offer(findProblems));
