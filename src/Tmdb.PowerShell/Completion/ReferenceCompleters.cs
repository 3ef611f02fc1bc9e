using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Tmdb.PowerShell;

/// <summary>Completes language tags: those of TMDB, which a connection requests once, or those of .NET when there is no connection.</summary>
public sealed class LanguageCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var tags = ReferenceData.Get(fakeBoundParameters, client => client.Reference.GetPrimaryTranslationsAsync())
            ?? CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => c.Name).Where(LanguagesAttribute.IsValid);
        return Completion.Of(wordToComplete, tags.Append(LanguageList.Original).Select(t => (t, ReferenceData.NameOf(() => CultureInfo.GetCultureInfo(t).DisplayName, t))));
    }
}

/// <summary>Completes country codes: those of TMDB, which a connection requests once, or those of .NET when there is no connection.</summary>
public sealed class RegionCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var countries = ReferenceData.Get(fakeBoundParameters, client => client.Reference.GetCountriesAsync())?.Select(c => (c.CountryCode!, $"{c.CountryCode} ({c.EnglishName})"))
            ?? CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => c.Name[^2..]).Where(RegionAttribute.IsValid)
                .Select(c => (c, ReferenceData.NameOf(() => new RegionInfo(c).EnglishName, c)));
        return Completion.Of(wordToComplete, countries);
    }
}

/// <summary>Completes time zones: those of TMDB, which a connection requests once, or those of .NET when there is no connection.</summary>
public sealed class TimeZoneCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var connection = Completion.Connection(fakeBoundParameters);
        var zones = Completion.InTime<List<(string, string)>>(
            async () => connection is null ? null : ToolTips(await connection.Client.Reference.GetTimeZonesAsync().ConfigureAwait(false)),
            () => Task.FromResult<List<(string, string)>?>(OfThisMachine.Value));
        return Completion.Of(wordToComplete, zones ?? []);
    }

    // The first time, .NET reads hundreds of files for this: nobody waits for all of them.
    private static readonly Lazy<List<(string Zone, string ToolTip)>> OfThisMachine = new(() =>
    [
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(z => z.HasIanaId ? z.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(z.Id, out var iana) ? iana : z.Id)
            .Where(z => z.Contains('/', StringComparison.Ordinal))
            .Select(z => (z, z)),
    ]);

    private static List<(string Zone, string ToolTip)> ToolTips(IEnumerable<CountryTimeZones> countries) =>
        [.. countries.SelectMany(c => c.Zones.Select(z => (z, $"{z} ({c.CountryCode})")))];
}

/// <summary>The base class of the completers whose lists are not exhaustive.</summary>
internal static class ReferenceData
{
    /// <summary>The values from the cmdlet's connection, if there is one and it responds in time.</summary>
    public static T? Get<T>(IDictionary? parameters, Func<TmdbClient, Task<T>> ask)
        where T : class =>
        Completion.Connection(parameters) is { } connection ? Completion.InTime<T>(async () => await ask(connection.Client).ConfigureAwait(false)) : null;

    public static string NameOf(Func<string> name, string code)
    {
        try
        {
            return $"{code} ({name()})";
        }
        catch (ArgumentException)
        {
            return code; // TMDB knows some that .NET does not.
        }
    }
}
