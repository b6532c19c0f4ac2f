/** Keys that are held together, which the engines' drivers want said in different ways. */
import {sendKeys} from '@web/test-runner-commands';

export const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

export async function pressTab(isBack: boolean): Promise<void> {
  if (!isBack) return sendKeys({press: 'Tab'});
  if (isWebKit) return sendKeys({press: 'Shift+Tab'});
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
}
