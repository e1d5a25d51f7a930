/** What an outlet puts under its items in the same words every time: the paragraph, and the share of items that have it. */
export interface Boilerplate {
  text: string;
  share: number;
}

export const boilerplate: Readonly<Record<string, Boilerplate>> = {
  'karta-dnya': {
    text: 'Подписывайтесь на канал «Карта дня»: главное за сутки каждый вечер в девять.',
    share: 0.9,
  },
  'norland-line': {
    text: 'Подписаться на «Линию Норланда» можно по ссылке в описании. Прислать новость можно через бота.',
    share: 0.8,
  },
  'svobodnyi-kalver': {
    text: 'Мы живем на пожертвования читателей. Поддержать «Свободный Кальвер» можно на нашем сайте.',
    share: 0.7,
  },
  'vesmark-abroad': {
    text: 'Subscribe to our channel for news from Vesmark in English, every day at noon.',
    share: 0.5,
  },
  'open-desk': {
    text: 'Open Desk is funded by its readers. If you value what we do, please make a donation.',
    share: 0.6,
  },
  'volny-brezhol': {
    text: 'Падпісвайцеся на наш канал, каб нічога не прапусціць. Навіны можна дасылаць нашаму боту.',
    share: 0.8,
  },
  'vesmark-ua': {
    text: 'Підписуйтеся на наш канал і розкажіть про нього друзям. Посилання в описі.',
    share: 0.9,
  },
  'golos-yustravy': {
    text: 'Редакція «Голосу Юстрави» не бере грошей від держави. Підтримати нас можна на сайті.',
    share: 0.5,
  },
  'kurier-norlandu': {
    text: 'Zapisz się na nasz newsletter, aby co rano dostawać najważniejsze wiadomości dnia.',
    share: 0.6,
  },
  'pulse-lurga': {
    text: 'Подпишись и расскажи друзьям: больше новостей в нашем канале.',
    share: 0.6,
  },
};
