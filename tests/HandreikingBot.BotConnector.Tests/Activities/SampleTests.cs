using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Tests.Builders;

namespace HandreikingBot.BotConnector.Tests.Activities;

/// <summary>What channels really send (protocol parts C3, C6).</summary>
public sealed class SampleTests
{
    [Fact]
    public void A_channel_message_keeps_its_thread_and_loses_the_mention_of_the_bot()
    {
        var message = Some.Read<InboundActivity.Message>("teams-message-channel.json");
        Assert.Equal("19:zorgteam@thread.tacv2;messageid=1763720000000", message.Envelope.Conversation.Id);
        Assert.Equal("we zoeken iets tegen pesten, zegt Fatma Yılmaz", message.Spoken.Text);
        Assert.True(message.Spoken.MentionsBot);
        Assert.Equal("bbbbbbbb-0000-0000-0000-000000000002", message.Envelope.TenantId);
        Assert.Equal("Europe/Amsterdam", message.Envelope.LocalTimezone);
        Assert.Equal(TimeSpan.FromHours(1), message.Envelope.LocalTimestamp?.Offset);
        Assert.Equal(["attachments"], message.Envelope.Rest.Keys);
    }

    [Fact]
    public void A_submitted_card_has_a_value_and_no_text()
    {
        var message = Some.Read<InboundActivity.Message>("teams-submit-personal.json");
        Assert.Equal("", message.Spoken.Text);
        Assert.Equal("vraag-2", message.Value?.GetProperty("step").GetString());
        Assert.Equal("1763720129000", message.Envelope.ReplyToId);
        Assert.Equal("nl-NL", message.Envelope.Locale);
    }

    [Fact]
    public void A_card_action_is_an_invoke_with_its_name_and_data()
    {
        var invoke = Some.Read<InboundActivity.Invoke>("teams-invoke-card-action.json");
        Assert.Equal("adaptiveCard/action", invoke.Name);
        Assert.Equal("groep", invoke.Value?.GetProperty("action").GetProperty("data").GetProperty("doel").GetString());
    }

    [Fact]
    public void An_installation_tells_the_chosen_channel()
    {
        var installation = Some.Read<InboundActivity.InstallationUpdate>("teams-installation-add.json");
        Assert.Equal(InstallationAction.Add, installation.Action);
        Assert.Equal("19:zorgteam@thread.tacv2", installation.Envelope.ChannelData?.SelectedChannelId);
        Assert.Equal("19:school@thread.tacv2", installation.Envelope.ChannelData?.TeamId);
    }

    [Fact]
    public void A_conversation_update_tells_that_the_bot_was_added()
    {
        var update = Some.Read<InboundActivity.ConversationUpdate>("teams-conversation-update.json");
        Assert.True(update.AddsRecipient);
        Assert.False(update.RemovesRecipient);
        Assert.Equal(2, update.MembersAdded.Count);
        Assert.Equal("teamMemberAdded", update.Envelope.ChannelData?.EventType);
    }

    [Theory]
    [InlineData("playground-message.json", "start", "http://localhost:56150/_connector")]
    [InlineData("directline-message.json", "1 en 3", "https://directline.botframework.com/")]
    public void Messages_of_other_clients_are_read(string sample, string text, string serviceUrl)
    {
        var message = Some.Read<InboundActivity.Message>(sample);
        Assert.Equal(text, message.Spoken.Text);
        Assert.Equal(serviceUrl, message.Envelope.ServiceUrl);
    }

    [Fact]
    public void A_tenant_is_taken_from_channel_data_when_the_conversation_names_none()
        => Assert.Equal("bbbbbbbb-0000-0000-0000-000000000002", Some.Message("conversation.tenantId", null).Envelope.TenantId);
}
