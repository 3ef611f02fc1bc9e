using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>The base class of the search cmdlets. Results are ranked: only the first page is emitted unless more rows are requested.</summary>
public abstract class SearchCmdlet : RankedCmdlet
{
    private static readonly string[] TextColumns = ["query", "title", "name", "originaltitle", "originalname"];

    /// <summary>The text to search for, or rows that contain it as Query, Title, or Name.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    [ArgumentCompleter(typeof(NoCompleter))]
    public object?[]? Query { get; set; }

    /// <summary>Searches for each.</summary>
    protected override void ProcessRecord()
    {
        var queries = Query ?? [null]; // -Query $null binds no array.
        var place = "-Query";
        if (MyInvocation.ExpectingInput)
        {
            place = CountInput();
        }
        else
        {
            Expect(queries.Length);
        }

        foreach (var query in queries.Where(query => !IsTotalCount(query)))
        {
            if (TextOf(query) is { } text)
            {
                SendSearch(query!, text);
            }
            else if (!MyInvocation.ExpectingInput || !IsEmpty(query))
            {
                SendRefusal(query, new TmdbException(TmdbErrorKind.InvalidArgument, IsEmpty(query)
                    ? "-Query is empty. Nothing was sent."
                    : $"{place} has no text to search for. Expected is text, or a value in Query, Title, or Name. Its columns are {string.Join(", ", new Row(query!).Columns.Take(12))}. Nothing was sent for it."));
            }
        }
    }

    /// <summary>Starts the search of one input.</summary>
    /// <param name="input">The original input, for the error.</param>
    /// <param name="query">The text to search for.</param>
    private protected abstract void SendSearch(object input, string query);

    /// <summary>Whether it is the number that a search with -IncludeTotalCount emits. In an array of one, PowerShell has taken off what tells it from other numbers.</summary>
    private bool IsTotalCount(object? query) => PSObjects.IsTotalCount(query) || (MyInvocation.ExpectingInput && query is ulong);

    private static bool IsEmpty(object? query) => PSObjects.Bare(query) is null || (PSObjects.Bare(query) is string text && string.IsNullOrWhiteSpace(text));

    private static string? TextOf(object? query) => IsEmpty(query) ? null
        : Row.IsScalar(query!) ? LanguagePrimitives.ConvertTo<string>(query)
        : new Row(query!).Find(TextColumns)?.Value.ToString();
}
