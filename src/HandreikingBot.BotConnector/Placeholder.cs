namespace HandreikingBot.BotConnector;

internal static class Placeholder;
