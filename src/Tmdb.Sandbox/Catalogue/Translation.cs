namespace Tmdb.Sandbox;

/// <summary>The texts of something in another language. Both can be empty: then what is asked for falls back, as with TMDB.</summary>
/// <param name="Language">Two letters of ISO 639-1.</param>
/// <param name="Country">Two letters of ISO 3166-1.</param>
/// <param name="Title">The title, or the name.</param>
/// <param name="Overview">The overview, or the biography.</param>
internal sealed record Translation(string Language, string Country, string Title, string Overview);

/// <summary>What has texts in several languages.</summary>
internal interface ITranslated
{
    /// <summary>The English title or name.</summary>
    string Title { get; }

    /// <summary>The English overview or biography; empty when there is none.</summary>
    string Overview { get; }

    Translation[] Translations { get; }

    /// <summary>The title in a language into which it is not translated.</summary>
    string TitleWithout(string language);
}
