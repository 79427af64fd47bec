using System.Net;
using System.Text.RegularExpressions;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>Words out of what a Teams client sends, where mentions are markup even in plain text.</summary>
internal static partial class ActivityText
{
    public static string Words(Activity activity)
    {
        var text = activity.Text ?? "";
        if (text.Length == 0)
            return "";
        var marked = activity.TextFormat is "xml" or "html";
        var bot = activity.Recipient?.Id;
        // One entity stands for one place, in order: a person may have the bot's name.
        foreach (var mention in activity.Mentions)
        {
            if (mention.Text is not null)
                text = ReplaceFirst(text, mention.Text, mention.Id == bot ? "" : marked ? WebUtility.HtmlEncode(NameOf(mention)) : NameOf(mention));
        }
        foreach (var mention in activity.Mentions.Where(mention => mention.Id == bot && mention.Text is not null))
            text = text.Replace(mention.Text!, "", StringComparison.Ordinal);
        // Left over where an entity is missing: the name is a word.
        text = At().Replace(text, "");
        if (marked)
            text = WebUtility.HtmlDecode(Tag().Replace(Break().Replace(text, "\n"), ""));
        text = text.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase).Replace('\u00A0', ' ').Replace("\r\n", "\n", StringComparison.Ordinal);
        return Blanks().Replace(text, " ").Trim();
    }

    private static string NameOf(Mention mention) => mention.Name ?? WebUtility.HtmlDecode(Tag().Replace(mention.Text ?? "", ""));

    private static string ReplaceFirst(string text, string old, string by)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + old.Length));
    }

    [GeneratedRegex("</?at(?: [^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex At();

    [GeneratedRegex("<br ?/?>|</(?:p|div|li|tr|h[1-6]|blockquote)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    /// <summary>A letter must follow: "3 &lt; 4" is no tag.</summary>
    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("[ \t]{2,}")]
    private static partial Regex Blanks();
}
