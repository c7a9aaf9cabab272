const LINES: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'brew install openjdk@21 maven',
  win32: 'scoop bucket add java; scoop install temurin21-jre maven',
};

const DEBIAN = 'sudo apt-get install -y default-jre-headless maven';

/** The one line that installs Java and Maven on a platform. */
export const installLine = (platform: NodeJS.Platform = process.platform): string =>
  LINES[platform] ?? DEBIAN;
