using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the cmdlets that change lists.</summary>
public abstract class ListChangeCmdlet : ListCmdlet
{
    /// <summary>Emits an object for each list, after TMDB has confirmed the change.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Changes a list, if -WhatIf and -Confirm allow it.</summary>
    /// <param name="list">The list.</param>
    /// <param name="what">The change, such as <c>Delete the list</c>.</param>
    /// <param name="change">The request.</param>
    /// <param name="changed">The properties of the row that -PassThru emits, with their new values.</param>
    private protected void Change(EntityReference list, string what, Func<ListsClient, CancellationToken, Task> change, params IEnumerable<(string Property, object? Value)> changed)
    {
        if (ShouldProcess($"{what}: {list.ToPrompt()}", $"{what}: {list.ToPrompt()}?", "Confirm"))
        {
            SendWrite(list, (client, stop) => change(client.Lists, stop), PassThru ? Rows.With(list, changed) : null);
        }
    }
}
