namespace Tmdb.PowerShell;

/// <summary>Completes the types of videos.</summary>
public sealed class VideoTypeCompleter() : WordsCompleter("Behind the Scenes", "Bloopers", "Clip", "Featurette", "Opening Credits", "Teaser", "Trailer");
