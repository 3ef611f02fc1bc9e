using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that change the items of a list. v4 of the API accepts many items in a request, v3 one.</summary>
/// <remarks>
/// Items wait until a request is full. They go one by one if the pipeline can be stopped between two of them: with -PassThru, -ErrorAction Stop, or a prompt.
/// A full request would be done as a whole, and the items after the stop would not be reported.
/// </remarks>
public abstract class ListItemChangeCmdlet : ListItemCmdlet
{
    private readonly List<ListItemInput> _waiting = [];

    /// <summary>Emits an object for each item, with the id of the list, after TMDB has confirmed the change.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private int BatchSize => Client.HasUserToken && !PassThru && !CanBeCutShort ? ListsClient.BatchSize : 1;

    /// <summary>Sends the items that are still waiting.</summary>
    protected override void EndProcessing()
    {
        SendWaiting();
        base.EndProcessing();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _waiting.Count > 0 && !StopToken.IsCancellationRequested)
        {
            // The input ended with an error of its own. What it gave until then is done; only there is nobody left to tell.
            try
            {
                ChangeAsync(Client.Lists, _waiting, StopToken).GetAwaiter().GetResult();
            }
            catch (TmdbException)
            {
            }
        }

        _waiting.Clear();
        base.Dispose(disposing);
    }

    /// <summary>Adds an item to the next request, if -WhatIf and -Confirm allow it.</summary>
    /// <param name="title">The item.</param>
    /// <param name="what">The change, such as <c>Add to</c>.</param>
    /// <param name="comment">The comment; null when there is none.</param>
    private protected void Change(EntityReference title, string what, string? comment = null)
    {
        if (Client.Lists.WhyNot(new ListEntry(title.Item, comment)) is { } refused)
        {
            SendRefusal(title, refused);
            return;
        }

        var change = $"{what} {List.ToPrompt()}: {title.ToPrompt()}";
        if (!ShouldProcess(change, $"{change}?", "Confirm"))
        {
            return;
        }

        if (_waiting.Any(other => other.Title.Item == title.Item))
        {
            SendWaiting(); // TMDB tells what became of an item once.
        }

        _waiting.Add(new(title, comment));
        if (_waiting.Count >= BatchSize)
        {
            SendWaiting();
        }
    }

    /// <summary>Sends a request.</summary>
    private protected abstract Task<IReadOnlyList<ListItemResult>> ChangeAsync(ListsClient lists, IEnumerable<ListItemInput> items, CancellationToken stop);

    private protected override void SendRefusal(object? subject, TmdbException error)
    {
        SendWaiting(); // In the order of the input.
        base.SendRefusal(subject, error);
    }

    private protected override void WriteResult(object result)
    {
        if (result is not ListItemBatch batch)
        {
            base.WriteResult(result);
            return;
        }

        foreach (var (item, outcome) in batch.Items.Zip(batch.Results))
        {
            if (outcome.Error is { } error)
            {
                WriteError(ErrorRecords.From(error, item.Title, Origin));
            }
            else if (PassThru)
            {
                WriteObject(Rows.With(item.Title, [("ListId", List.Id), .. item.Comment is null ? Array.Empty<(string, object?)>() : [("Comment", item.Comment)]]));
            }
        }
    }

    private void SendWaiting()
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        ListItemInput[] items = [.. _waiting];
        _waiting.Clear();
        SendWrite(items is [var only] ? only.Title : List, async (client, stop) =>
        {
            try
            {
                return new ListItemBatch(items, await ChangeAsync(client.Lists, items, stop).ConfigureAwait(false));
            }
            catch (TmdbException e) when (items.Length > 1)
            {
                var whole = e.Saying($"{e.Message} The {items.Length} items of the request, from {items[0].Title} to {items[^1].Title}, are not confirmed.");
                if (IsFatal(e))
                {
                    throw whole;
                }

                return new ListItemBatch(items, [.. items.Select(_ => ListItemResult.Failed(e))]);
            }
        });
    }
}
