namespace Tmdb.Sandbox;

/// <summary>Reads the files that ship inside the assembly.</summary>
internal static class EmbeddedText
{
    public static Stream Open(string name) => typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");

    public static string Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }
}
