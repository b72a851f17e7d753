export { Official, type OfficialMisfits, OfficialType, readOfficial } from './official.ts';
