/** Japanese: the widget as a whole, and why it stopped. */
import type {checkout as English} from '../en/checkout.js';

export const checkout: typeof English = {
  loading: 'カートを読み込んでいます…',
  widgetFailed: 'ページのこの部分を読み込めませんでした。通信状態を確認して、もう一度お試しください。',
  nothingToShip: 'このカートには配送が必要な商品がありません。',
  earlierPlan: '前回お越しの際は、別の配送をご予定でした。',
  changedElsewhere: '配送の内容が、別のタブ、別の端末、またはショップで変更されました。現在の内容はこのとおりです。',
  bringBack: '以前の振り分けに戻す',
  dismiss: 'このままにする',
  planKept: '振り分けは保存されています。',
  failUnreachable:
    'ショップに接続できません。通信状態をご確認ください。オンラインに戻ると自動的に再開します。または、もう一度お試しください。',
  failTimeout: 'ショップが正しく応答していません。しばらくしてからもう一度お試しください。',
  failConflict: 'カートがほかの場所で変更され続けています。このショップのほかのタブを閉じてから、もう一度お試しください。',
  failSignedOut: 'ログインの状態を確認できませんでした。もう一度ログインしてから、このページにお戻りください。',
  failGone: 'セッションが終了したか、カートが空になりました。カートに戻るか、もう一度ログインしてください。',
  failGoneAtStart: 'カートが空か、セッションが終了しています。商品をカートに入れるか、もう一度ログインしてください。',
  failGoneAfterPayment: 'ご注文はすでに完了している可能性があります。もう一度注文する前に、注文履歴をご確認ください。',
  failRefused: storeWords =>
    storeWords ? `ショップが受け付けませんでした。ショップからの回答：「${storeWords}」` : 'ショップが受け付けませんでした。',
  failRateLimited: 'ショップが混み合っています。1分ほど待ってから、もう一度お試しください。',
  failUnreadable: 'ショップの応答を読み取れませんでした。しばらくしてからもう一度お試しください。',
  failNoProgress: '選択がショップに反映されません。もう一度試すか、配送の数を減らしてお進みください。',
  failGiftStays: product =>
    `プレゼントの${product}は、ショップが加えた配送でしか送れません。直前の変更を元に戻すか、その方へ送る商品をもう一度選んでください。`,
  toBasket: 'カートへ',
  signIn: 'ログイン',
  toOrders: '注文履歴を見る',
};
