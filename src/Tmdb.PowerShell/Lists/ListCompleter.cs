using System.Globalization;

namespace Tmdb.PowerShell;

/// <summary>Completes the ids of the signed-in user's lists, by their names.</summary>
public sealed class ListCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question)
    {
        if (client.Session is null && !client.HasUserToken)
        {
            return [];
        }

        var lists = new List<(string, string)>();
        await foreach (var list in client.Lists.OfUser().ConfigureAwait(false))
        {
            lists.Add((list.Id.ToString(CultureInfo.InvariantCulture), $"{list.Id} ({list.Name})"));
        }

        return lists;
    }
}
