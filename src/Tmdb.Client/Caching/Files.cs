using System.Security;

namespace Tmdb.Caching;

/// <summary>Files that several processes share, and that nobody else is to read. What goes wrong with a disk is no error here: something is just not there.</summary>
internal static class Files
{
    /// <summary>Of a file that is being written.</summary>
    private const string AsideExtension = ".tmdb-tmp";

    private static readonly TimeSpan LongestWrite = TimeSpan.FromHours(1);
    private static readonly EnumerationOptions Here = new() { IgnoreInaccessible = true };

    /// <summary>Makes a folder. One that is there stays as it is.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path); // Whose it is, Windows takes from the folder above.
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The bytes of a file; null if it is not there, cannot be read, or is longer.</summary>
    public static byte[]? Read(string path, long most)
    {
        try
        {
            // Others may replace and delete it meanwhile.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (file.Length > most)
            {
                return null;
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            return null;
        }
    }

    /// <summary>Writes a file aside and moves it to its place, so that nobody ever sees a part of it.</summary>
    /// <returns>Whether that succeeded. If not, nothing is left.</returns>
    public static bool Write(string path, byte[] bytes, bool replace, DateTimeOffset? written = null)
    {
        var aside = $"{path}.{Guid.NewGuid():N}{AsideExtension}";
        try
        {
            CreateFolder(Path.GetDirectoryName(path)!); // Somebody may have deleted it.
            using (var file = new FileStream(aside, Options()))
            {
                file.Write(bytes);
            }

            if (written is { } time)
            {
                File.SetLastWriteTimeUtc(aside, time.UtcDateTime);
            }

            File.Move(aside, path, replace);
            return true;
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            Delete(aside);
            return false;
        }
    }

    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            // Somebody has it open, or it is not ours to delete.
        }
    }

    /// <summary>The files of a folder with an extension, as far as they can be seen.</summary>
    public static IReadOnlyList<(string Path, long Length, DateTimeOffset Written)> In(string folder, string extension)
    {
        var files = new List<(string, long, DateTimeOffset)>();
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*" + extension, Here))
            {
                if (file.Exists) // Others may delete it meanwhile.
                {
                    files.Add((file.FullName, file.Length, new DateTimeOffset(file.LastWriteTimeUtc)));
                }
            }
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            // What is left to see counts.
        }

        return files;
    }

    /// <summary>Deletes what processes left that ended while they wrote.</summary>
    public static void DeleteLeftovers(string folder, DateTimeOffset now)
    {
        foreach (var file in In(folder, AsideExtension).Where(file => now - file.Written > LongestWrite))
        {
            Delete(file.Path);
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static bool IsOfDisk(Exception e) => e is IOException or UnauthorizedAccessException or SecurityException;
}
