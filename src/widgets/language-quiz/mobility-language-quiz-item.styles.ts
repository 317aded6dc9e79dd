import { css } from 'lit';
export const itemStyles = css``;
