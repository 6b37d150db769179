// How Web Chat looks and what it says: calm, readable, in Dutch.
(function () {
  'use strict';

  // Web Chat's own Dutch says "u" and "bot"; the bot says "je".
  function strings(own) {
    return {
      ...own,
      TEXT_INPUT_PLACEHOLDER: 'Typ hier je antwoord of vraag',
      TEXT_INPUT_ALT: 'Je antwoord of vraag',
      ACTIVITY_YOU_SAID_ALT: 'Jij zei:',
      ACTIVITY_YOU_ATTACHED_ALT: 'Jij stuurde mee:',
      ACTIVITY_BOT_SAID_ALT: '$1 zei:',
      ACTIVITY_BOT_ATTACHED_ALT: 'De bot stuurde mee:',
      ACTIVITY_INTERACTIVE_FOOTNOTE_ALT: 'Klik om te antwoorden.',
      ACTIVITY_INTERACTIVE_REASON_INTERACTIVE_CONTENT_ALT: 'In dit bericht kun je kiezen.',
      ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Niet verstuurd. [Opnieuw][RETRY].',
      ACTIVITY_STATUS_SEND_STATUS_ALT_SENDING: 'Wordt verstuurd',
      ACTIVITY_STATUS_SEND_STATUS_ALT_SENT_AT: 'Verstuurd om $1',
      ADAPTIVE_CARD_ERROR_BOX_TITLE_PARSE: 'Deze kaart kan niet worden gelezen',
      ADAPTIVE_CARD_ERROR_BOX_TITLE_RENDER: 'Deze kaart kan niet worden getoond',
      CONNECTIVITY_STATUS_ALT_FATAL: 'Er is geen verbinding met de bot.',
      CONNECTIVITY_STATUS_ALT_RECONNECTING: 'De verbinding is even weg en wordt hersteld…',
      CONNECTIVITY_STATUS_ALT_RENDER_ERROR: 'Dit kan niet worden getoond. Laad de pagina opnieuw.',
      CONNECTIVITY_STATUS_ALT_SLOW_CONNECTION: 'Verbinden duurt langer dan anders…',
      SEND_BOX_IS_EMPTY_TOOLTIP_ALT: 'Typ eerst een bericht.',
      SUGGESTED_ACTIONS_LABEL_ALT: 'Wat je kunt antwoorden',
      TEXT_INPUT_SEND_BUTTON_ALT: 'Versturen',
      TOAST_DISMISS_BUTTON: 'Sluiten',
      TRANSCRIPT_ARIA_LABEL_ALT: 'Het gesprek. Ga met de pijltoetsen langs de berichten.',
      TRANSCRIPT_ARIA_ROLE_ALT: 'gesprek',
      TRANSCRIPT_TERMINATOR_TEXT: 'Einde van het gesprek',
      TYPING_INDICATOR_ALT: 'De bot denkt na',
    };
  }

  const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
  const style = {
    primaryFont: font,
    monospaceFont: 'ui-monospace, monospace',
    accent: '#1f5f4a',
    subtle: '#4a5a63',
    backgroundColor: '#ffffff',
    rootHeight: '100%',
    hideUploadButton: true,
    botAvatarInitials: undefined,
    bubbleBackground: '#f1f5f2',
    bubbleBorderColor: '#dbe4de',
    bubbleBorderRadius: 10,
    bubbleTextColor: '#1d2b33',
    bubbleMaxWidth: 620,
    bubbleMinHeight: 36,
    bubbleFromUserBackground: '#1f5f4a',
    bubbleFromUserBorderColor: '#1f5f4a',
    bubbleFromUserBorderRadius: 10,
    bubbleFromUserTextColor: '#ffffff',
    paddingRegular: 12,
    suggestedActionLayout: 'stacked',
    suggestedActionsStackedHeight: 160,
    suggestedActionsStackedOverflow: 'auto',
    suggestedActionBackgroundColor: '#ffffff',
    suggestedActionBorderColor: '#1f5f4a',
    suggestedActionBorderRadius: 8,
    suggestedActionTextColor: '#1f5f4a',
    suggestedActionsStackedLayoutButtonTextWrap: true,
    cardEmphasisBackgroundColor: '#e8efea',
    cardPushButtonBackgroundColor: '#1f5f4a',
    cardPushButtonTextColor: '#1f5f4a',
    sendBoxBackground: '#ffffff',
    sendBoxTextColor: '#1d2b33',
    sendBoxPlaceholderColor: '#4a5a63',
    sendBoxButtonColor: '#1f5f4a',
    sendBoxBorderTop: 'solid 1px #cfd8d3',
    sendBoxTextWrap: true,
    timestampColor: '#4a5a63',
    groupTimestamp: 60000,
    transcriptOverlayButtonBackground: '#1f5f4a',
    autoScrollSnapOnPage: true,
    autoScrollSnapOnPageOffset: -48,
  };

  // As Teams shows cards: one font, headings that stand out, buttons below each other when there is little room.
  const cards = {
    fontFamily: font,
    fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 18, default: 21, medium: 22, large: 24, extraLarge: 28 },
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: '#cfd8d3' },
    supportsInteractivity: true,
    containerStyles: {
      default: { backgroundColor: '#ffffff', foregroundColors: colors() },
      emphasis: { backgroundColor: '#eef3ef', foregroundColors: colors() },
      good: { backgroundColor: '#e4f1e8', foregroundColors: colors() },
      warning: { backgroundColor: '#fdf0dc', foregroundColors: colors() },
      attention: { backgroundColor: '#fbe6e1', foregroundColors: colors() },
      accent: { backgroundColor: '#e4eef4', foregroundColors: colors() },
    },
    actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, showCard: { actionMode: 'inline', inlineTopMargin: 8 }, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    inputs: { label: { inputSpacing: 4, requiredInputs: { weight: 'bolder', suffix: '', suffixColor: 'default' }, optionalInputs: { weight: 'bolder' } }, errorMessage: { color: 'attention', spacing: 'small', weight: 'default' } },
    textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false } },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 10 },
  };

  function colors() {
    const one = (color, subtle) => ({ default: color, subtle });
    return {
      default: one('#1d2b33', '#4a5a63'), dark: one('#1d2b33', '#4a5a63'), light: one('#ffffff', '#e8efea'), accent: one('#1f5f4a', '#1f5f4a'),
      good: one('#1b6b3a', '#1b6b3a'), warning: one('#7a4f00', '#7a4f00'), attention: one('#a3290f', '#a3290f'),
    };
  }

  // On a phone the buttons of a card lie below each other and fill its width.
  function look() {
    const narrow = window.innerWidth < 600;
    const actions = { ...cards.actions, actionsOrientation: narrow ? 'vertical' : 'horizontal', actionAlignment: narrow ? 'stretch' : 'left' };
    return { overrideLocalizedStrings: strings, styleOptions: style, adaptiveCardsHostConfig: { ...cards, actions } };
  }

  window.Handreiking = { ...window.Handreiking, look };
})();
