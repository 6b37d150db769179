# The bot as a container: built with the SDK, run without one, without a shell and not as root. See docs/operations.md.
#   docker build -t handreikingbot .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --stop-timeout 30 -v handreiking:/data -p 127.0.0.1:3978:3978 --env-file bot.env handreikingbot

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
# Node.js fetches Web Chat for the page at /, once.
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig appsettings.json ./
COPY scripts/precompile/ scripts/precompile/
COPY content/ content/
COPY cards/ cards/
COPY manifest/ manifest/
COPY src/ src/
RUN dotnet publish src/HandreikingBot --configuration Release --output /program \
 && mkdir /data

# "extra": the bot needs Dutch dates (ICU) and time zones.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /data
COPY --from=build /program /program
# 1654 is the account "app" of these images.
COPY --from=build --chown=1654:1654 /data /data
USER 1654:1654
VOLUME /data
EXPOSE 3978
# No diagnostics port, so that nothing is written outside /data.
ENV Urls=http://0.0.0.0:3978 \
    ConnectionStrings__Store="Data Source=/data/handreiking.db" \
    DOTNET_EnableDiagnostics=0
HEALTHCHECK --interval=30s --timeout=10s --start-period=20s CMD ["dotnet", "/program/HandreikingBot.dll", "health"]
ENTRYPOINT ["dotnet", "/program/HandreikingBot.dll"]
