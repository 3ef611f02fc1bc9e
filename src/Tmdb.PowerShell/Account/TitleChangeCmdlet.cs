using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that change the user's favorites, watchlist, and ratings.</summary>
public abstract class TitleChangeCmdlet : TitleCmdlet
{
    /// <summary>Emits an object for each title, with its new value, after TMDB has confirmed the change.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Adds a title to a list of the user or removes it, if -WhatIf and -Confirm allow it.</summary>
    /// <param name="title">The title.</param>
    /// <param name="what">The change, such as <c>Add to the favorites</c>.</param>
    /// <param name="property">The property that shows it, such as <c>Favorite</c>.</param>
    /// <param name="value">Whether the title is on the list afterwards.</param>
    /// <param name="change">The request.</param>
    private protected void Change(
        EntityReference title, string what, string property, bool value, Func<AccountClient, TmdbMediaType, int, CancellationToken, Task> change) =>
        Change(
            title,
            what,
            (client, stop) => change(client.Account, title.Item.Kind == TmdbItemKind.Movie ? TmdbMediaType.Movie : TmdbMediaType.TvSeries, title.Id, stop),
            () => title.With(property, value));

    /// <summary>Changes an item, if -WhatIf and -Confirm allow it.</summary>
    /// <param name="entity">The item.</param>
    /// <param name="what">The change, such as <c>Rate with 8</c>.</param>
    /// <param name="change">The request.</param>
    /// <param name="changed">The row that -PassThru emits.</param>
    private protected void Change(EntityReference entity, string what, Func<TmdbClient, CancellationToken, Task> change, Func<PSObject> changed)
    {
        if (ShouldProcess($"{what}: {entity.ToPrompt()}", $"{what}: {entity.ToPrompt()}?", "Confirm"))
        {
            SendWrite(entity, change, PassThru ? changed() : null);
        }
    }
}
