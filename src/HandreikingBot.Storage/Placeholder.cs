namespace HandreikingBot.Storage;

internal static class Placeholder;
