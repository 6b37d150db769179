namespace HandreikingBot.Domain;

internal static class Placeholder;
