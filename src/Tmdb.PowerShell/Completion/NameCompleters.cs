using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>The base class of the completers of names from reference data, which a connection requests once.</summary>
public abstract class NameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(wordToComplete, ReferenceData.Get(fakeBoundParameters, async client => await GetAsync(client, Question(commandName, wordToComplete, fakeBoundParameters)).ConfigureAwait(false)) ?? []);

    /// <summary>Requests the names, with their tooltips.</summary>
    private protected abstract Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question);

    private static CompletionQuestion Question(string command, string word, IDictionary? parameters) => new(
        Completion.Unquote(word),
        Movies: !command.EndsWith("TvSeries", StringComparison.OrdinalIgnoreCase) && !Says(parameters, nameof(TmdbMediaType.TvSeries)),
        TvSeries: !command.EndsWith("Movie", StringComparison.OrdinalIgnoreCase) && !Says(parameters, nameof(TmdbMediaType.Movie)),
        (parameters?["WatchRegion"] ?? parameters?["CertificationCountry"] ?? parameters?["Region"]) as string,
        parameters?["Department"] as string);

    private static bool Says(IDictionary? parameters, string mediaType) => string.Equals(parameters?["MediaType"]?.ToString(), mediaType, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What is to be completed.</summary>
/// <param name="Word">The word, without quotation marks.</param>
/// <param name="Movies">Whether the command is for movies.</param>
/// <param name="TvSeries">Whether the command is for TV series.</param>
/// <param name="Region">The country that the command names.</param>
/// <param name="Department">The department that the command names.</param>
internal sealed record CompletionQuestion(string Word, bool Movies, bool TvSeries, string? Region, string? Department);

/// <summary>Completes the names of genres.</summary>
public sealed class GenreCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question)
    {
        var movies = question.Movies ? await client.Reference.GetMovieGenresAsync().ConfigureAwait(false) : [];
        var series = question.TvSeries ? await client.Reference.GetTvGenresAsync().ConfigureAwait(false) : [];
        return [.. movies.Concat(series).Select(genre => (genre.Name ?? string.Empty, FormattableString.Invariant($"{genre.Name} ({genre.Id})")))];
    }
}

/// <summary>Completes certifications: those of the country that the command names, or of all countries.</summary>
public sealed class CertificationCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question)
    {
        var movies = question.Movies ? await client.Reference.GetMovieCertificationsAsync().ConfigureAwait(false) : [];
        var series = question.TvSeries ? await client.Reference.GetTvCertificationsAsync().ConfigureAwait(false) : [];
        return
        [
            .. movies.Concat(series)
                .Where(c => question.Region is null || string.Equals(c.Region, question.Region, StringComparison.OrdinalIgnoreCase))
                .Select(c => (c.Code ?? string.Empty, string.IsNullOrEmpty(c.Meaning) ? $"{c.Code} ({c.Region})" : $"{c.Region}: {c.Meaning}")),
        ];
    }
}

/// <summary>Completes the names of watch providers: those in the country that the command names, or in all countries.</summary>
public sealed class WatchProviderCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question)
    {
        var movies = question.Movies ? await client.Reference.GetMovieWatchProvidersAsync(question.Region).ConfigureAwait(false) : [];
        var series = question.TvSeries ? await client.Reference.GetTvWatchProvidersAsync(question.Region).ConfigureAwait(false) : [];
        return [.. movies.Concat(series).Select(p => (p.ProviderName ?? string.Empty, FormattableString.Invariant($"{p.ProviderName} ({p.ProviderId})")))];
    }
}

/// <summary>Completes the departments of crews.</summary>
public sealed class DepartmentCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question) =>
        [.. (await client.Reference.GetJobsAsync().ConfigureAwait(false)).Select(job => (job.Department ?? string.Empty, job.Department ?? string.Empty))];
}

/// <summary>Completes the departments of credits. TMDB has one for actors among those of jobs; the members of a cast have none.</summary>
public sealed class CreditDepartmentCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question) =>
        [.. (await client.Reference.GetJobsAsync().ConfigureAwait(false)).Where(job => job.Department != "Actors").Select(job => (job.Department ?? string.Empty, job.Department ?? string.Empty))];
}

/// <summary>Completes the jobs of crews: those of the department that the command names, or of all.</summary>
public sealed class JobCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question) =>
    [
        .. (await client.Reference.GetJobsAsync().ConfigureAwait(false))
            .Where(job => question.Department is null || Wildcards.Match([question.Department], job.Department))
            .Select(job => (job.Job ?? string.Empty, $"{job.Job} ({job.Department})")),
    ];
}

/// <summary>Completes the codes and the English names of countries.</summary>
public sealed class CountryNameCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question) =>
        [.. (await client.Reference.GetCountriesAsync().ConfigureAwait(false)).SelectMany(c => Completion.CodeAndName(c.CountryCode, c.EnglishName))];
}

/// <summary>Completes the codes and the English names of languages.</summary>
public sealed class LanguageNameCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question) =>
        [.. (await client.Reference.GetLanguagesAsync().ConfigureAwait(false)).SelectMany(l => Completion.CodeAndName(l.LanguageCode, l.EnglishName))];
}
